package vn.motcua.catalog.sheet;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;

/**
 * One fee of a procedure (vi: phí, lệ phí).
 *
 * @param id within the sheet: {@code f1}
 * @param channel null for every channel that has no fee of this kind of its own
 * @param caseId null for every case
 * @param kind decides about the receipt
 * @param amount for one dossier; null where the sheet does not say it in figures
 * @param description what it is for
 * @param confirmed false while a publisher has not looked at what a source says
 */
public record Fee(
        @NotNull String id,
        @Nullable Channel channel,
        @Nullable String caseId,
        @NotNull FeeKind kind,
        @Nullable Money amount,
        @NotNull LocalizedText description,
        boolean confirmed) {}
