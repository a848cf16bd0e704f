/** Events. */
package com.atlassian.event.api;
