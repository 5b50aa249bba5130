package vn.motcua.contracts.procedure;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;

/**
 * What a procedure costs.
 *
 * @param id within the version
 * @param channel of the dossier; null for every channel that has no fee of this kind of its own
 * @param kind decides about the receipt
 * @param amount for one dossier
 * @param description what it is for, and who need not pay
 */
public record Fee(
        String id,
        @Nullable Channel channel,
        FeeKind kind,
        Money amount,
        LocalizedText description) {}
