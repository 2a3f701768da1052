export { isAddressAllowed } from "./address.ts";
export {
  type CredentialProvider,
  createEnvProvider,
  createFileProvider,
  withTimeLimit,
} from "./credential-providers.ts";
export {
  ADDRESS_REFUSED,
  type AddressPolicy,
  addressRefusal,
  bareHost,
  guardedLookup,
  type ResolveAll,
  refuseUrl,
} from "./ssrf.ts";
