package vn.nenep.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.POIXMLException;
import vn.nenep.document.RefusedTemplate.Error;
import vn.nenep.platform.file.OfficeArchive;
import vn.nenep.platform.file.RefusedArchive;
import vn.nenep.platform.print.TemplateFill;
import vn.nenep.platform.print.TemplateFill.Found;

/** Looks at a template before it is kept, and names everything that is wrong with it. */
final class TemplateGuard {

    static final int MOST_PICTURES = 20;

    private static final Set<String> MAIN_PART = Set.of("word/document.xml");
    private static final int LONGEST_NAME = 40;

    private TemplateGuard() {}

    static void check(byte[] content) {
        List<Error> errors = errors(content);
        if (!errors.isEmpty()) {
            throw new RefusedTemplate(errors);
        }
    }

    private static List<Error> errors(byte[] content) {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(content)) {
            OfficeArchive.check(channel, MAIN_PART, (part, element) -> {});
            Found found = TemplateFill.look(content);
            List<Error> errors = new ArrayList<>();
            found.unknown().forEach(name -> errors.add(new Error("template.unknown", shown(name))));
            if (found.bodies() != 1) {
                errors.add(new Error("template.body", null));
            }
            if (found.pictures() > MOST_PICTURES) {
                errors.add(new Error("template.pictures", null));
            }
            return errors;
        } catch (RefusedArchive refused) {
            return List.of(new Error("template." + refused.reason().name(), null));
        } catch (IOException | POIXMLException | IllegalArgumentException damaged) {
            return List.of(new Error("template.DAMAGED", null));
        }
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
