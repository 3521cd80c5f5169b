package vn.nenep.meeting;

/**
 * An item of a meeting's programme, for other features.
 *
 * @param position from 1
 * @param title null for a secret item
 */
public record ProgrammeItem(int position, String title, boolean secret) {}
