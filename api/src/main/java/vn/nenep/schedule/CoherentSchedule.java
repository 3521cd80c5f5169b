package vn.nenep.schedule;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Names the day in one way, ends on the day on which it begins, and has both deadlines in their order or none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentSchedule.Validator.class)
@interface CoherentSchedule {

    String message() default "{meeting.incoherent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<CoherentSchedule, ScheduleSetting> {

        @Override
        public boolean isValid(ScheduleSetting setting, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean days = daysFit(setting) || report(context, "{schedule.dayUnclear}", dayField(setting));
            boolean end = endsToday(setting) || report(context, "{schedule.endsNextDay}", "durationMinutes");
            boolean deadlines = deadlinesFit(setting) || report(context, "{schedule.deadlines}", "agreeByDay");
            return days && end && deadlines;
        }

        private static boolean daysFit(ScheduleSetting setting) {
            if (setting.kind() == null) {
                return true;
            }
            return switch (setting.kind()) {
                case DAY_OF_MONTH ->
                    setting.dayOfMonth() != null && setting.weekOfMonth() == null && setting.weekday() == null;
                case NTH_WEEKDAY ->
                    setting.dayOfMonth() == null && setting.weekOfMonth() != null && setting.weekday() != null;
            };
        }

        private static String dayField(ScheduleSetting setting) {
            return setting.kind() == ScheduleKind.NTH_WEEKDAY ? "weekday" : "dayOfMonth";
        }

        private static boolean endsToday(ScheduleSetting setting) {
            if (setting.startTime() == null || setting.durationMinutes() == null) {
                return true;
            }
            try {
                long left = Duration.between(setting.start(), LocalTime.MAX).toMinutes();
                return setting.durationMinutes() <= left;
            } catch (DateTimeParseException saidElsewhere) {
                return true;
            }
        }

        private static boolean deadlinesFit(ScheduleSetting setting) {
            if (setting.registerByDay() == null || setting.agreeByDay() == null) {
                return setting.registerByDay() == null && setting.agreeByDay() == null;
            }
            return setting.registerByDay() <= setting.agreeByDay();
        }

        private static boolean report(ConstraintValidatorContext context, String message, String property) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(property)
                    .addConstraintViolation();
            return false;
        }
    }
}
