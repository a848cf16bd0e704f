/** The app's components in a Spring context. */
package org.integrityrisk.sandbox.spring;
