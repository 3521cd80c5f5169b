package vn.nenep.paper;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the documents of meetings are kept, and how large one may be. */
@ConfigMapping(prefix = "nenep.documents")
interface PaperConfig {

    /** Outside of everything that is served; on the same file system as its own temporary files. */
    Path directory();

    @WithDefault("20M")
    MemorySize largestFile();
}
