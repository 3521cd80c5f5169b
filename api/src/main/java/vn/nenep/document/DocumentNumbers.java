package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.document.DocumentNumber.Series;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** Counts documents by type and term of the committee. Another edition of the same keeps its number and its day. */
@ApplicationScoped
class DocumentNumbers {

    private final DocumentRepository documents;

    DocumentNumbers(DocumentRepository documents) {
        this.documents = documents;
    }

    /** @param wanted as it stands in a register on paper; null for the next one */
    DocumentNumber take(Series series, UUID meetingId, Integer wanted, LocalDate day) {
        int last = documents.lockSeries(series);
        return documents
                .numberOf(meetingId, series.symbol())
                .map(given -> same(given, wanted))
                .orElseGet(() -> {
                    int number = wanted == null ? last + 1 : wanted;
                    if (wanted != null && documents.isTaken(series, wanted)) {
                        throw Problem.of(ProblemType.DOCUMENT_NUMBER_TAKEN);
                    }
                    DocumentNumber given = new DocumentNumber(series, number, meetingId, day);
                    documents.add(given);
                    documents.advance(series, Math.max(last, number));
                    return given;
                });
    }

    private static DocumentNumber same(DocumentNumber given, Integer wanted) {
        if (wanted != null && wanted != given.number) {
            throw Problem.of(ProblemType.WRONG_STATE, "The document of this meeting has another number already.");
        }
        return given;
    }
}
