package vn.motcua.catalog;

import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.Paper;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;

import java.util.List;

/** Sheets for tests: complete ones, to be thinned out. */
public final class Sheets {

    private Sheets() {}

    public static LocalizedText text(String vi) {
        return LocalizedText.untranslated(vi);
    }

    public static Paper paper(String id, boolean required) {
        return new Paper(id, text("Giấy tờ " + id), required, 1, 0);
    }

    public static DossierCase oneCase(String id, Paper... papers) {
        return new DossierCase(id, text("Trường hợp " + id), List.of(papers), List.of());
    }

    public static Limit limit(Channel channel, int amount, TimeUnit unit) {
        return new Limit(channel, new TimeLimit(amount, unit), null);
    }

    public static Limit limit(int days) {
        return new Limit(null, new TimeLimit(days, TimeUnit.WORKING_DAY), null);
    }

    public static Fee fee(String id, long amount) {
        return new Fee(id, null, null, FeeKind.FEE, Money.vnd(amount), text("Phí " + id), true);
    }

    /** A sheet with all eleven items. */
    public static ProcedureSheet complete() {
        return of(
                List.of(oneCase("c1", paper("p1", true), paper("p2", false))),
                List.of(limit(5)),
                List.of(fee("f1", 100_000)));
    }

    public static ProcedureSheet of(List<DossierCase> cases, List<Limit> limits, List<Fee> fees) {
        return named("Đăng ký thử nghiệm", cases, limits, fees);
    }

    public static ProcedureSheet named(
            String name, List<DossierCase> cases, List<Limit> limits, List<Fee> fees) {
        return new ASheet()
                .name(name, "Test registration")
                .cases(cases.toArray(DossierCase[]::new))
                .limits(limits.toArray(Limit[]::new))
                .fees(fees.toArray(Fee[]::new))
                .sheet();
    }
}
