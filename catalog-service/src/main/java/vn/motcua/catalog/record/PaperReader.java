package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.FoldedText;
import vn.motcua.catalog.sheet.Paper;
import vn.motcua.contracts.LocalizedText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads cases and papers; what has no copies at all is a note, not a paper. */
final class PaperReader {

    private static final int MOST_COPIES = 100;
    private static final Pattern CONDITIONAL =
            Pattern.compile("neu co|truong hop|doi voi|neu thuoc|uy quyen");

    private final Texts texts;
    private final Findings findings;
    private int papers;

    PaperReader(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    List<DossierCase> read(Node record) {
        List<DossierCase> cases = new ArrayList<>();
        for (Node node : record.objects("executionCases")) {
            DossierCase read = read(node, "c" + (cases.size() + 1));
            if (!read.papers().isEmpty() || !read.notes().isEmpty()) {
                cases.add(read);
            }
        }
        if (papers == 0) {
            findings.add(FindingKind.NO_PAPERS, "cases", "");
        }
        return List.copyOf(cases);
    }

    private DossierCase read(Node node, String id) {
        List<Paper> found = new ArrayList<>();
        List<LocalizedText> notes = new ArrayList<>();
        for (Node component : node.objects("profileComponents")) {
            String name = texts.lines("papers", component.text("name"));
            int originals = copies(component, "originalQty");
            int copies = copies(component, "copyQty");
            if (name == null) {
                findings.add(FindingKind.EMPTY_PAPER_DROPPED, component.path(), "");
            } else if (originals == 0 && copies == 0) {
                notes.add(LocalizedText.untranslated(name));
                findings.add(FindingKind.NOTE_SEPARATED, component.path(), name);
            } else {
                found.add(paper(name, originals, copies));
            }
        }
        return new DossierCase(id, texts.localized("cases", node.text("name")), found, notes);
    }

    private Paper paper(String name, int originals, int copies) {
        papers++;
        boolean required = !CONDITIONAL.matcher(FoldedText.of(name)).find();
        return new Paper(
                "p" + papers, LocalizedText.untranslated(name), required, originals, copies);
    }

    private int copies(Node component, String field) {
        @Nullable BigDecimal value = component.number(field);
        if (value == null) {
            return 0;
        }
        boolean fit =
                value.stripTrailingZeros().scale() <= 0
                        && value.signum() >= 0
                        && value.compareTo(BigDecimal.valueOf(MOST_COPIES)) <= 0;
        if (!fit) {
            findings.add(FindingKind.PAPER_COPIES, component.path(), value.toPlainString());
            return 1;
        }
        return value.intValueExact();
    }
}
