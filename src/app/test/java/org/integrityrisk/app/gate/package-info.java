/** Gates: what a compiler cannot see about the app, checked on every build. */
package org.integrityrisk.app.gate;
