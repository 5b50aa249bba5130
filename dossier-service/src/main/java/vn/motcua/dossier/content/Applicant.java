package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

/**
 * For whom a dossier is filed (vi: người nộp, chủ hồ sơ). Online it is who signed in, at the
 * counter whom the officer identified.
 *
 * @param kind person or organisation
 * @param name full name, or name of the organisation
 * @param personalId twelve digits (vi: số định danh cá nhân)
 * @param taxCode of an enterprise (vi: mã số thuế)
 * @param email where to write to
 * @param phone where to call
 * @param address where to send papers to
 * @param language {@code vi} or {@code en}
 */
public record Applicant(
        ApplicantKind kind,
        String name,
        @Nullable String personalId,
        @Nullable String taxCode,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        String language) {

    /** What is left of a draft that was thrown away. */
    public static final Applicant NOBODY =
            new Applicant(ApplicantKind.CITIZEN, "", null, null, null, null, null, "vi");

    /** The same with other ways to reach it; what is null stays as it is. */
    public Applicant reachedBy(
            @Nullable String newEmail, @Nullable String newPhone, @Nullable String newAddress) {
        return new Applicant(
                kind,
                name,
                personalId,
                taxCode,
                newEmail == null ? email : newEmail,
                newPhone == null ? phone : newPhone,
                newAddress == null ? address : newAddress,
                language);
    }

    /** Without anything personal, so that a log line cannot leak it. */
    @Override
    public String toString() {
        return "Applicant[" + kind + "]";
    }
}
