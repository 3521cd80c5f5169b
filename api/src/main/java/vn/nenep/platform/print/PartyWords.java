package vn.nenep.platform.print;

/** What every document says in the same words. */
final class PartyWords {

    static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    static final String RECIPIENTS = "Nơi nhận:";

    private PartyWords() {}
}
