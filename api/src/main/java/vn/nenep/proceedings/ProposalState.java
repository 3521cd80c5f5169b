package vn.nenep.proceedings;

enum ProposalState {
    FORWARDED,
    ANSWERED
}
