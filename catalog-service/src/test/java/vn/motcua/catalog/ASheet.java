package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.Authorities;
import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.LegalBasis;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.catalog.sheet.ReturnMode;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyLevel;

import java.util.List;

/** A complete sheet from which a test takes a part away, or in which it says something else. */
public final class ASheet {

    private LocalizedText name = new LocalizedText("Đăng ký thử nghiệm", "Test registration");
    private @Nullable String decision = "1/QĐ-TEST";
    private AgencyLevel level = AgencyLevel.COMMUNE;
    private List<Applicant> applicants = List.of(Applicant.VIETNAMESE_CITIZEN);
    private @Nullable LocalizedText sequence = Sheets.text("Bước 1. Nộp. Bước 2. Nhận.");
    private List<Channel> channels = List.of(Channel.ONLINE, Channel.COUNTER);
    private List<ReturnMode> returns = List.of(ReturnMode.COUNTER, ReturnMode.POST);
    private List<DossierCase> cases =
            List.of(Sheets.oneCase("c1", Sheets.paper("p1", true), Sheets.paper("p2", false)));
    private int sets = 1;
    private List<Limit> limits = List.of(Sheets.limit(5));
    private List<Fee> fees = List.of(Sheets.fee("f1", 100_000));
    private Authorities authorities =
            new Authorities(Sheets.text("Ủy ban nhân dân cấp xã"), null, null, null, null);
    private List<LocalizedText> results = List.of(Sheets.text("Giấy chứng nhận"));
    private List<LegalBasis> legalBases =
            List.of(new LegalBasis("1/2026/NĐ-CP", "Nghị định thử nghiệm"));

    public ASheet name(String vi, String en) {
        name = new LocalizedText(vi, en);
        return this;
    }

    public ASheet decision(@Nullable String number) {
        decision = number;
        return this;
    }

    public ASheet level(AgencyLevel of) {
        level = of;
        return this;
    }

    public ASheet applicants(Applicant... who) {
        applicants = List.of(who);
        return this;
    }

    public ASheet sequence(@Nullable LocalizedText steps) {
        sequence = steps;
        return this;
    }

    public ASheet channels(Channel... ways) {
        channels = List.of(ways);
        return this;
    }

    public ASheet returns(ReturnMode... ways) {
        returns = List.of(ways);
        return this;
    }

    public ASheet cases(DossierCase... all) {
        cases = List.of(all);
        return this;
    }

    public ASheet sets(int number) {
        sets = number;
        return this;
    }

    public ASheet limits(Limit... all) {
        limits = List.of(all);
        return this;
    }

    public ASheet fees(Fee... all) {
        fees = List.of(all);
        return this;
    }

    public ASheet authorities(Authorities who) {
        authorities = who;
        return this;
    }

    public ASheet results(LocalizedText... all) {
        results = List.of(all);
        return this;
    }

    public ASheet legalBases(LegalBasis... all) {
        legalBases = List.of(all);
        return this;
    }

    public ProcedureSheet sheet() {
        return new ProcedureSheet(
                name,
                decision,
                "thu-nghiem",
                level,
                applicants,
                sequence,
                channels,
                returns,
                cases,
                sets,
                limits,
                fees,
                authorities,
                results,
                null,
                legalBases,
                List.of(Sheets.text("thử nghiệm")),
                List.of("working"),
                null);
    }
}
