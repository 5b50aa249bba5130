/**
 * What one installation on this machine is: its folders, its ports, and the programs made ready to
 * start quickly.
 */
@NullMarked
package vn.motcua.local.install;

import org.jspecify.annotations.NullMarked;
