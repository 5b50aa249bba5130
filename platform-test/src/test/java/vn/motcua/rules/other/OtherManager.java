package vn.motcua.rules.other;

import vn.motcua.rules.feature.Draft;

/** Breaks the rules: its name, and a cycle. */
public class OtherManager {

    Class<?> draft = Draft.class;
}
