/** Loads the app: its bundle, its descriptor and the modules the descriptor adds. */
package org.integrityrisk.sandbox.plugin;
