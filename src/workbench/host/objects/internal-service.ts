import { apiNotFound } from '../host-fault';
import { defineType, type HostObject } from '../host-object';

const addinService = defineType<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: { call: () => null } },
});

/** Objects made by name only. The library makes one right after start-up, to say that its actions can be called. */
export function internalService(name: string): HostObject {
  if (name !== 'Microsoft.InternalService.AddinInternalService') throw apiNotFound(name);
  return addinService(null);
}
