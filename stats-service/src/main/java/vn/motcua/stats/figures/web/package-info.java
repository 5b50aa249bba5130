/** The figures over HTTP. */
@NullMarked
package vn.motcua.stats.figures.web;

import org.jspecify.annotations.NullMarked;
