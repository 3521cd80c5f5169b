package vn.nenep.preparation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who prepares what for a meeting, and the meeting of the committee that agreed on it. */
@Entity
@Table(name = "meeting_preparation")
class Preparation {

    /** Of one that nobody has written yet. */
    static final long NOT_SET = 0;

    @Id
    @Column(name = "meeting_id")
    UUID meetingId;

    @Version
    long version;

    @Column(name = "pre_meeting_id")
    UUID preMeetingId;

    @ElementCollection
    @CollectionTable(name = "preparation_assignment", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    List<Assignment> assignments = new ArrayList<>();

    protected Preparation() {}

    Preparation(UUID meetingId) {
        this.meetingId = meetingId;
    }

    void take(UpdatePreparationRequest request) {
        preMeetingId = request.preMeetingId();
        if (!assignments.equals(request.assignments())) {
            assignments.clear();
            assignments.addAll(request.assignments());
        }
    }

    /** As clients see it: counted from one, because what nobody has written has a version, too. */
    long seenVersion() {
        return version + 1;
    }
}
