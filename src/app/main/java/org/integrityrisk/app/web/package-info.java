/**
 * Pages, panels and gadgets: thin shells that the host decorates. What they show, they fetch over
 * the REST interface, so that a browser can do nothing that the interface does not check.
 */
package org.integrityrisk.app.web;
