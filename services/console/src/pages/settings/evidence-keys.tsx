import { useEffect, useState } from "react";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { fingerprintOf } from "./fingerprint.ts";
import { useEvidenceKeys } from "./use-settings.ts";

const signers = [
  ["inspector", "what inspection found"],
  ["policy", "tickets and refusals"],
  ["executor", "that a call was made"],
  ["store", "checkpoints of the logs"],
] as const;

/** In groups, for eyes that compare. */
const grouped = (hex: string): string => hex.match(/.{1,8}/g)?.join(" ") ?? hex;

const Fingerprint = ({ of }: { readonly of: string }) => {
  const [hex, setHex] = useState<string>();
  useEffect(() => {
    let isGone = false;
    void fingerprintOf(of).then((value) => !isGone && setHex(value));
    return () => {
      isGone = true;
    };
  }, [of]);
  return <code>{hex === undefined ? "…" : grouped(hex)}</code>;
};

/** The public keys that evidence is checked with: to be compared with what the installation's operator hands out. */
export const EvidenceKeys = () => {
  const keys = useEvidenceKeys();
  return (
    <Panel
      title="Evidence keys"
      hint={
        keys.data === undefined
          ? "Public, Ed25519"
          : `Public, Ed25519. Installation ${keys.data.installation}`
      }
    >
      {keys.isPending && <Skeleton lines={5} />}
      {keys.isError && <ProblemNote error={keys.error} retry={() => void keys.refetch()} />}
      {keys.data !== undefined && (
        <>
          <Table label="Evidence keys" head={["Signs", "Public key", "Fingerprint (SHA-256)"]}>
            {signers.flatMap(([name, what]) =>
              keys.data[name].map((key) => (
                <tr key={`${name} ${key}`}>
                  <th scope="row">
                    {name}: {what}
                  </th>
                  <td>
                    <code>{key}</code>
                  </td>
                  <td>
                    <Fingerprint of={key} />
                  </td>
                </tr>
              )),
            )}
          </Table>
          <p>
            <a href="/v1/evidence/keys" download="portcullis-evidence-keys.json">
              Download the keys
            </a>
          </p>
        </>
      )}
    </Panel>
  );
};
