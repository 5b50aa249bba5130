package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.sheet.FoldedText;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads the code: surrounding characters go, anything else that is wrong refuses the record. */
final class CodeReader {

    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{Z}\\p{C}]+|[\\s\\p{Z}\\p{C}]+$");
    private static final Pattern DELETED = Pattern.compile(".*-\\s*xoa");

    private CodeReader() {}

    static ProcedureCode read(@Nullable String raw, Findings findings) {
        if (raw == null || AROUND.matcher(raw).replaceAll("").isEmpty()) {
            throw new Refusal(RecordErrors.NO_CODE);
        }
        String code =
                AROUND.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("");
        if (DELETED.matcher(FoldedText.of(code)).matches()) {
            throw new Refusal(RecordErrors.DELETED_AT_SOURCE, code);
        }
        ProcedureCode read =
                ProcedureCode.of(code)
                        .orElseThrow(() -> new Refusal(RecordErrors.INVALID_CODE, code));
        if (!code.equals(raw)) {
            findings.add(FindingKind.CODE_TRIMMED, "code", raw);
        }
        return read;
    }
}
