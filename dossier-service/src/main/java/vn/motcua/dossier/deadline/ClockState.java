package vn.motcua.dossier.deadline;

/** Whether the time of a dossier counts now. */
public enum ClockState {

    /** Time counts. */
    RUNNING,

    /** Time stands still: a supplement, a payment, a suspension is waited for. */
    PAUSED,

    /** The matter is decided; no time counts any more. */
    STOPPED
}
