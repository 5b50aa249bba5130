/** Shows the figures to everybody. */
@NullMarked
package vn.motcua.stats.figure.web;

import org.jspecify.annotations.NullMarked;
