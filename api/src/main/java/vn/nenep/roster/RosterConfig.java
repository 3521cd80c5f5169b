package vn.nenep.roster;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large files may be and how long imports that nobody applied keep their people. */
@ConfigMapping(prefix = "nenep.roster")
interface RosterConfig {

    @WithDefault("20M")
    MemorySize largestFile();

    /** From the upload on; then the rows of an import that was never applied, or was undone, are deleted. */
    @WithDefault("P30D")
    Duration keepDiscarded();
}
