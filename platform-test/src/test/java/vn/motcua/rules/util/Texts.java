package vn.motcua.rules.util;

/** Breaks the rules: a banned package without package-info. */
public final class Texts {

    private Texts() {}
}
