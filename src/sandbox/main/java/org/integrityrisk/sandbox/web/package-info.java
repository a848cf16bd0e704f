/** Tomcat, filters, servlets and the hook for page layouts. */
package org.integrityrisk.sandbox.web;
