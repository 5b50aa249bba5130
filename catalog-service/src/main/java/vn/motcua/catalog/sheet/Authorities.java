package vn.motcua.catalog.sheet;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

/**
 * Who handles a procedure, in the words of the sheet; which agencies of the tree those are is said
 * by the completion.
 *
 * @param executing who does the work (vi: cơ quan thực hiện)
 * @param competent who decides (vi: cơ quan có thẩm quyền)
 * @param authorised to whom the decision may be left (vi: cơ quan được ủy quyền)
 * @param coordinating who is consulted (vi: cơ quan phối hợp)
 * @param receivedAt where dossiers are handed in (vi: địa chỉ tiếp nhận hồ sơ)
 */
public record Authorities(
        @Nullable LocalizedText executing,
        @Nullable LocalizedText competent,
        @Nullable LocalizedText authorised,
        @Nullable LocalizedText coordinating,
        @Nullable LocalizedText receivedAt) {

    /** Nothing is known. */
    public static final Authorities UNKNOWN = new Authorities(null, null, null, null, null);

    /** Whether the sheet names who handles the procedure. */
    public boolean named() {
        return executing != null || competent != null;
    }
}
