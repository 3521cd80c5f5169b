package vn.nenep.attendance;

import vn.nenep.attendance.Denominator.AttendanceRate;
import vn.nenep.attendance.Denominator.VoteBase;

/**
 * What other features count on.
 *
 * @param unexcused members absent without a reason
 */
public record AttendanceFigures(AttendanceRate rate, VoteBase voteBase, int unexcused) {}
