package vn.nenep.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text holds characters that no keyboard makes: controls, or half of a surrogate pair. */
public final class InvalidTextException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    InvalidTextException(JsonParser parser) {
        super(parser, "invalid text");
    }
}
