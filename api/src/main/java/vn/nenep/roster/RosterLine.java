package vn.nenep.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of the file as it was. */
@Entity
@Immutable
@IdClass(RosterLine.Key.class)
@Table(name = "roster_line")
class RosterLine {

    record Key(UUID importId, int lineNumber) {}

    /** No cell holds control characters. */
    private static final String SEPARATOR = "\u001f";

    @Id
    @Column(name = "import_id")
    UUID importId;

    @Id
    @Column(name = "line_number")
    int lineNumber;

    @Column(columnDefinition = "text")
    private String cells;

    protected RosterLine() {}

    RosterLine(UUID importId, Line line) {
        this.importId = importId;
        this.lineNumber = line.number();
        this.cells = String.join(SEPARATOR, line.cells());
    }

    Line line() {
        return new Line(lineNumber, Arrays.asList(cells.split(SEPARATOR, -1)));
    }
}
