package vn.nenep.proceedings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CellProposalState")
enum ProposalState {
    FORWARDED,
    ANSWERED
}
