package vn.motcua.catalog.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.IdempotencyKey;
import vn.motcua.platform.job.Job;
import vn.motcua.platform.job.Jobs;
import vn.motcua.platform.web.ProblemException;

import java.io.InputStream;
import java.util.Map;

/** Takes a file of the national catalogue in and starts the job that reads it. */
@Component
@EnableConfigurationProperties(ImportProperties.class)
public class StartImport {

    private final ImportFiles files;
    private final Jobs jobs;
    private final ImportProperties settings;

    StartImport(ImportFiles files, Jobs jobs, ImportProperties settings) {
        this.files = files;
        this.jobs = jobs;
        this.settings = settings;
    }

    /**
     * Stores the file, then starts the job.
     *
     * @throws ProblemException 413 too large, 409 when the idempotency key stands for another file
     */
    public Job of(CommandContext context, InputStream content) {
        ImportFiles.Stored stored = files.store(content, settings.fileLimit().toBytes());
        String file = stored.id().toHexString();
        boolean used = false;
        try {
            Job job =
                    jobs.start(
                            keyed(context, stored.hash()),
                            CatalogueImport.KIND,
                            Map.of(CatalogueImport.FILE, file));
            used = file.equals(job.details().get(CatalogueImport.FILE));
            return job;
        } finally {
            if (!used) {
                files.delete(stored.id());
            }
        }
    }

    /** A file is streamed, so its hash is known only here. */
    private static CommandContext keyed(CommandContext context, String hash) {
        @Nullable IdempotencyKey key = context.key();
        return key == null
                ? context
                : new CommandContext(
                        context.caller(),
                        new IdempotencyKey(key.id(), hash),
                        context.expectedVersion(),
                        context.correlationId());
    }
}
