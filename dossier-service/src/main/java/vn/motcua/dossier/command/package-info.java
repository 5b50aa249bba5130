/**
 * Runs what somebody intends with a dossier as one command: policy, legal time, journal. Every use
 * case goes through it.
 */
@NullMarked
package vn.motcua.dossier.command;

import org.jspecify.annotations.NullMarked;
