package vn.nenep.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.nenep.platform.print.DocxWriter;
import vn.nenep.platform.print.PdfWriter;
import vn.nenep.platform.print.PrintedDocument;
import vn.nenep.platform.print.TemplateFill;

/** A document as it is kept, and as a file. */
final class DocumentFiles {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private DocumentFiles() {}

    static byte[] kept(PrintedDocument printed) {
        try {
            return JSON.writeValueAsBytes(printed);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static PrintedDocument read(byte[] kept) {
        try {
            return JSON.readValue(kept, PrintedDocument.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** @param template of a committee, for the DOCX only; null for our own form */
    static byte[] file(PrintedDocument printed, DocumentFormat format, byte[] template) {
        return switch (format) {
            case PDF -> PdfWriter.write(printed);
            case DOCX -> template == null ? DocxWriter.write(printed) : TemplateFill.fill(template, printed);
            case XLSX -> throw new IllegalArgumentException(format.name());
        };
    }
}
