/**
 * Tells an administrator whether the running host has everything that this jar links to, before a
 * missing class or method stops somebody in the middle of their work.
 */
package org.integrityrisk.app.install.selfcheck;
