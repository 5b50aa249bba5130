package vn.motcua.contracts.procedure;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit.TimeUnit;

/**
 * How long a procedure may take by a channel.
 *
 * @param channel of the dossier; null for every channel that has no limit of its own
 * @param amount in units, more than 0
 * @param unit what is counted
 */
public record ChannelLimit(@Nullable Channel channel, int amount, TimeUnit unit) {}
