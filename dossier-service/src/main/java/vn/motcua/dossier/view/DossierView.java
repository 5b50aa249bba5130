package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.timeline.TimelineItem;
import vn.motcua.platform.web.Issue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One dossier, all of it, for one caller.
 *
 * @param id of the dossier
 * @param version of the dossier, which is its {@code ETag}
 * @param code by which the citizen follows it (vi: mã hồ sơ); absent before it is filed
 * @param stage how far it has come
 * @param status what it looks like from outside; absent for a draft
 * @param holds what it waits for
 * @param channel by which it came in
 * @param procedure what it is about
 * @param receivingAgency takes it in (vi: đơn vị tiếp nhận)
 * @param competentAgency decides (vi: cơ quan có thẩm quyền)
 * @param applicant for whom it is filed
 * @param form the answers as they are now
 * @param formWarnings what does not fit so far, while it is a draft
 * @param papers what the procedure asks for, with what is there of it
 * @param otherFiles files that belong to no paper
 * @param money what it costs and what was asked for
 * @param clock what is promised
 * @param workflow where it stands in the agency; absent before acceptance
 * @param supplements what was asked and answered
 * @param submission what was sent first, by its hash; the whole stands at {@code …/submission}
 * @param result of the decision; absent before
 * @param ending how it ended without a decision; absent otherwise
 * @param dates when what happened
 * @param timeline the last things that happened, the newest first; in answers to commands absent
 * @param allowedActions what this caller may do now, and what each needs
 */
public record DossierView(
        String id,
        long version,
        @Nullable String code,
        Stage stage,
        @Nullable StatusView status,
        List<HoldView> holds,
        Channel channel,
        ProcedureView procedure,
        @Nullable AgencyView receivingAgency,
        @Nullable AgencyView competentAgency,
        Applicant applicant,
        Map<String, Object> form,
        List<Issue> formWarnings,
        List<PaperView> papers,
        List<FileView> otherFiles,
        MoneyView money,
        ClockView clock,
        @Nullable WorkflowView workflow,
        List<SupplementView> supplements,
        @Nullable SubmissionHash submission,
        @Nullable ResultView result,
        @Nullable EndingView ending,
        DatesView dates,
        @Nullable List<TimelineItem> timeline,
        List<AllowedAction> allowedActions) {

    /**
     * The public status.
     *
     * @param name of the status
     * @param nationalStatus 1 to 10 of the national synchronisation (TrangThaiHoSo)
     * @param text for people
     */
    public record StatusView(String name, int nationalStatus, LocalizedText text) {}

    /** An agency by its stable id. */
    public record AgencyView(String id, LocalizedText name) {}

    /** The version of the procedure it is filed under. */
    public record ProcedureView(String code, int version, LocalizedText name, int formVersion) {}

    /**
     * Something it waits for.
     *
     * @param until when it should be over, where somebody said so
     */
    public record HoldView(
            HoldKind kind,
            Instant since,
            Reason reason,
            @Nullable OfficerView officer,
            @Nullable Instant until) {}

    /** Who acted for an authority. */
    public record OfficerView(@Nullable String name, String agency, LocalizedText agencyName) {}

    /**
     * A paper of the procedure.
     *
     * @param files attached for it
     * @param inHand handed over on paper; absent where nothing was
     */
    public record PaperView(
            String id,
            LocalizedText name,
            boolean required,
            int originals,
            int copies,
            List<FileView> files,
            @Nullable PaperInHand inHand) {}

    /** A file by its hash; its content is at {@code …/attachments/{id}}. */
    public record FileView(String id, String name, long size, String sha256, Instant attachedAt) {}

    /** Proof of what was sent first. */
    public record SubmissionHash(Instant at, String sha256) {}

    /** How it ended without a decision. */
    public record EndingView(
            @Nullable OfficerView officer,
            @Nullable Reason reason,
            @Nullable LocalizedText guidance) {}

    /** When what happened. */
    public record DatesView(
            Instant createdAt,
            Instant changedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant resolvedAt,
            @Nullable Instant returnedAt,
            @Nullable Instant endedAt) {}
}
