package vn.motcua.platform.command;

import java.util.function.Function;

/**
 * One of several changes that are stored together.
 *
 * @param id of the aggregate
 * @param decision calls the aggregate's method and answers with its event
 */
public record Change<A extends Aggregate>(
        CommandContext context, String id, Function<A, NewEvent> decision) {}
