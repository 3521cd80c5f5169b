package vn.nenep.minutes;

/** Where the words of a section come from; one section may have several. */
public enum Origin {
    /** From the template that the minutes began with. */
    TEMPLATE,
    TYPED,
    PASTED,
    /** After the meeting had closed. */
    ENTERED_LATER,
    /** By somebody who is not the minute taker of the meeting. */
    ON_BEHALF
}
