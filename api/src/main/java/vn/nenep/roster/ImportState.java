package vn.nenep.roster;

/** How far an import has come. */
enum ImportState {
    /** The file is being read and held against the roster. */
    READING,
    /** A person has to say what the columns mean. */
    COLUMNS_NEEDED,
    /** Row by row a person decides. */
    DECIDING,
    APPLYING,
    APPLIED,
    UNDOING,
    /** Everything is as it was before it was applied. */
    UNDONE,
    /** The file could not be read. */
    FAILED,
    /** Never applied, and its rows are deleted. */
    EXPIRED
}
