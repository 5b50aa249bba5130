package vn.motcua.platform.command;

/** A new aggregate and the event of its making. */
public record Decision<A extends Aggregate>(A aggregate, NewEvent event) {}
