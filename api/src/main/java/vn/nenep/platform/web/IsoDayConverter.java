package vn.nenep.platform.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day in an address is yyyy-MM-dd, for it may be said again in the answer: no sign and no year of five digits. */
@Provider
class IsoDayConverter implements ParamConverterProvider, ParamConverter<LocalDate> {

    private static final int LENGTH = "yyyy-MM-dd".length();

    /** @throws DateTimeException when the text is no such day */
    static LocalDate parse(String text) {
        if (text.length() != LENGTH) {
            throw new DateTimeException("not yyyy-MM-dd");
        }
        return LocalDate.parse(text);
    }

    @Override
    public LocalDate fromString(String text) {
        try {
            return text == null ? null : parse(text);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("not yyyy-MM-dd", notADay);
        }
    }

    @Override
    public String toString(LocalDate day) {
        return day.toString();
    }

    @Override
    @SuppressWarnings("unchecked") // It is asked for by the very type
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) this : null;
    }
}
