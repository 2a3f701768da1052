import type { View } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api } from "../../api/client.ts";
import { useSession } from "../../api/session.ts";
import type { Search } from "../../router.tsx";
import { ownFilters } from "../../traces/search.ts";
import { Button } from "../../ui/button.tsx";
import { Popover } from "../../ui/popover.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import type { ColumnName } from "./columns.tsx";
import styles from "./traces.module.css";

const VIEWS = ["views"] as const;
type Props = { readonly search: Search; readonly columns: readonly ColumnName[] };

const searchOf = ({ filters, columns }: View): Search => ({
  ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)])),
  ...(columns.length === 0 ? {} : { columns: columns.join(",") }),
});

const useViews = () =>
  useQuery({
    queryKey: VIEWS,
    queryFn: ({ signal }) => api<{ readonly views: readonly View[] }>("GET", "/views", { signal }),
  });

const Save = ({ search, columns }: Props) => {
  const client = useQueryClient();
  const { data: operator } = useSession();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const save = useMutation({
    mutationFn: () => {
      // A span in words ("the last day") is of whoever looks, not of the view.
      const { range: _range, ...filters } = ownFilters(search);
      return api<View>("POST", "/views", { body: { name, filters, columns, shared } });
    },
    onSuccess: () => {
      setName("");
      void client.invalidateQueries({ queryKey: VIEWS });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput label="Save what you see as" value={name} onChange={setName} isRequired />
      {(operator?.role === "admin" || operator?.role === "operator") && (
        <label>
          <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} /> for
          everybody
        </label>
      )}
      <Button type="submit">Save the view</Button>
      {save.isError && <ProblemNote error={save.error} />}
    </form>
  );
};

const List = ({ close }: { readonly close: () => void }) => {
  const client = useQueryClient();
  const views = useViews();
  const remove = useMutation({
    mutationFn: (id: string) => api<void>("DELETE", `/views/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: VIEWS }),
  });
  if (views.isPending) return <Skeleton lines={2} label="Reading your views" />;
  if (views.isError) return <ProblemNote error={views.error} retry={() => void views.refetch()} />;
  if (views.data.views.length === 0) return <p>No view is saved yet: filter, then save what you see.</p>;
  return (
    <>
      <ul className={styles.views}>
        {views.data.views.map((view) => (
          <li key={view.id}>
            <Link to="/traces" search={searchOf(view)} onClick={close}>
              {view.name}
            </Link>
            {view.own ? (
              <Button
                isSmall
                tone="quiet"
                aria-label={`Delete the view ${view.name}`}
                onPress={() => remove.mutate(view.id)}
              >
                Delete
              </Button>
            ) : (
              <span>of {view.owner}</span>
            )}
          </li>
        ))}
      </ul>
      {remove.isError && <ProblemNote error={remove.error} />}
    </>
  );
};

/** Saved views: filters and columns under a name. */
export const ViewsMenu = (props: Props) => (
  <Popover label="Views">
    {(close) => (
      <>
        <List close={close} />
        <Save {...props} />
      </>
    )}
  </Popover>
);
