package vn.motcua.stats.fact;

/** By what a cell counts. */
public enum View {
    TOTAL(false, Side.NONE),
    PROCEDURE(true, Side.NONE),
    RECEIVING(false, Side.RECEIVING),
    COMPETENT(false, Side.COMPETENT),
    PROCEDURE_RECEIVING(true, Side.RECEIVING),
    PROCEDURE_COMPETENT(true, Side.COMPETENT);

    private final boolean byProcedure;
    private final Side side;

    View(boolean byProcedure, Side side) {
        this.byProcedure = byProcedure;
        this.side = side;
    }

    /** The view by these. */
    public static View by(boolean procedure, Side side) {
        for (View view : values()) {
            if (view.byProcedure == procedure && view.side == side) {
                return view;
            }
        }
        throw new IllegalArgumentException("No view by " + side);
    }

    /** The cell of a dossier in a month. */
    CellKey key(DossierFact fact, String month) {
        String agency =
                switch (side) {
                    case NONE -> "";
                    case RECEIVING -> fact.receiving();
                    case COMPETENT -> fact.competent();
                };
        return new CellKey(this, byProcedure ? fact.procedure() : "", agency, month);
    }

    /** Which of a dossier's two agencies counts it. */
    public enum Side {
        /** Neither. */
        NONE,
        /** The one that took it in. Vi: đơn vị tiếp nhận. */
        RECEIVING,
        /** The one that decides. Vi: cơ quan có thẩm quyền. */
        COMPETENT
    }
}
