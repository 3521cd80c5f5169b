package vn.nenep.meeting;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;

/** The end comes after the start and within a day of it; the kind has what it needs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentMeeting.Validator.class)
@interface CoherentMeeting {

    String message() default "{meeting.incoherent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<CoherentMeeting, MeetingContent> {

        private static final Duration LONGEST = Duration.ofHours(24);

        @Override
        public boolean isValid(MeetingContent meeting, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            if (meeting.plannedStart() != null
                    && meeting.plannedEnd() != null
                    && !endFits(meeting.plannedStart(), meeting.plannedEnd())) {
                report(context, "{meeting.endNotAfterStart}", "plannedEnd");
                valid = false;
            }
            if (meeting.kind() != null && !fitsKind(meeting, meeting.kind(), context)) {
                valid = false;
            }
            return valid;
        }

        private static boolean fitsKind(MeetingContent meeting, MeetingKind kind, ConstraintValidatorContext context) {
            boolean themed = meeting.theme() != null && !meeting.theme().isBlank();
            boolean named = !meeting.participants().isEmpty();
            boolean valid = true;
            if (kind.isThematic() && !themed) {
                report(context, "{meeting.themeMissing}", "theme");
                valid = false;
            }
            if (named != (kind == MeetingKind.GROUP)) {
                report(
                        context,
                        named ? "{meeting.participantsNotNamed}" : "{meeting.participantsMissing}",
                        "participantIds");
                valid = false;
            }
            return valid;
        }

        static boolean endFits(Instant start, Instant end) {
            return start != null && end != null && end.isAfter(start) && !end.isAfter(start.plus(LONGEST));
        }

        private static void report(ConstraintValidatorContext context, String message, String property) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(property)
                    .addConstraintViolation();
        }
    }
}
