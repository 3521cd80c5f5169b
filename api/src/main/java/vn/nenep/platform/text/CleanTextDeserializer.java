package vn.nenep.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Every text enters the service through here: see {@link CleanText}. */
public final class CleanTextDeserializer extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    public CleanTextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!CleanText.isClean(text)) {
            throw new InvalidTextException(parser);
        }
        return CleanText.normalize(text);
    }
}
