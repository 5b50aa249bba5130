package vn.motcua.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The only personal data an event may carry: the applicant's name and contact. On the wire it
 * stands in the block {@code person} beside the event's data, is blank once the dossier was erased,
 * and never reaches the feed or a webhook. Legal: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.
 *
 * @param subject account it was filed with ({@code sub} of the token), whose inbox shows the
 *     messages; null for one who came to the counter without
 * @param name full name (vi: họ và tên, tên tổ chức)
 * @param email address, where one is known
 * @param phone number as the person gave it, where one is known
 * @param language in which to write to the person: {@code vi} or {@code en}
 */
public record Person(
        @Nullable String subject,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String language) {}
