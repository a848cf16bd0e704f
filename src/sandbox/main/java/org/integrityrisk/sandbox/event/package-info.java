/** Events between the host and the app. */
package org.integrityrisk.sandbox.event;
