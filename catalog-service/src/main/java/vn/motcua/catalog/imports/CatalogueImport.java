package vn.motcua.catalog.imports;

import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.field.Fields;
import vn.motcua.catalog.record.ReadRecord;
import vn.motcua.catalog.record.RecordReader;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.job.JobHandler;
import vn.motcua.platform.job.JobRun;
import vn.motcua.platform.web.ProblemException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The job: reads the stored file in steps. */
@Component
class CatalogueImport implements JobHandler {

    static final String KIND = "catalogue-import";

    /** Detail of the job: id of the stored file. */
    static final String FILE = "file";

    private static final int STEP = 200;

    private final ImportFiles files;
    private final ImportStep step;
    private final Fields fields;

    CatalogueImport(ImportFiles files, ImportStep step, Fields fields) {
        this.files = files;
        this.step = step;
        this.fields = fields;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        ObjectId file = new ObjectId(String.valueOf(run.details().get(FILE)));
        int total = count(file);
        int done = run.checkpoint().map(Integer::parseInt).orElse(0);
        run.progress(done, total);
        RecordReader reader = new RecordReader(fields.idsByName());
        Set<String> seen = new HashSet<>();
        try (Lines lines = new Lines(files.open(file))) {
            skip(lines, done, reader, seen);
            for (int next = done; next < total; next += STEP) {
                List<ImportStep.Numbered> records = read(lines, next, reader);
                step.store(run.id(), records, seen).forEach(report -> note(run, report));
                run.progress(next + records.size(), total);
                run.checkpoint(String.valueOf(next + records.size()));
            }
        }
    }

    /** Reads the whole file once, so that a broken one is refused before anything is stored. */
    private int count(ObjectId file) {
        try (Lines lines = new Lines(files.open(file))) {
            int count = 0;
            while (lines.next() != null) {
                count++;
            }
            if (count == 0) {
                throw new ProblemException(ImportErrors.FILE_EMPTY);
            }
            return count;
        }
    }

    private static void skip(Lines lines, int done, RecordReader reader, Set<String> seen) {
        for (int line = 0; line < done; line++) {
            String text = lines.next();
            if (text != null && reader.read(text) instanceof ReadRecord.Accepted accepted) {
                seen.add(accepted.code().value());
            }
        }
    }

    private static List<ImportStep.Numbered> read(Lines lines, int from, RecordReader reader) {
        List<ImportStep.Numbered> records = new ArrayList<>(STEP);
        while (records.size() < STEP) {
            String line = lines.next();
            if (line == null) {
                break;
            }
            records.add(new ImportStep.Numbered(from + records.size() + 1, reader.read(line)));
        }
        return records;
    }

    private static void note(JobRun run, ImportedRecord report) {
        run.count(report.outcome().name().toLowerCase(Locale.ROOT));
        report.findings().stream()
                .map(finding -> finding.kind().name())
                .distinct()
                .forEach(run::count);
        ImportedRecord.Refusal refusal = report.refusal();
        if (refusal != null) {
            String code = report.code() == null ? "" : " " + report.code();
            LocalizedText detail =
                    new LocalizedText(
                            refusal.code() + " " + refusal.detail().vi(),
                            refusal.code() + " " + refusal.detail().en());
            run.error("line " + report.line() + code, detail);
        }
    }
}
