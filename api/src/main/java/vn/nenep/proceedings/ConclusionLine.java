package vn.nenep.proceedings;

/**
 * A conclusion of the chair that somebody has written.
 *
 * @param agendaItem from 1 on; 0 for the whole meeting
 */
public record ConclusionLine(int agendaItem, String text) {}
