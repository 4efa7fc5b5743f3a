(* The time of calls with OCaml ctypes through libffi: a case and nanoseconds on each line. *)
open Ctypes
open Foreign

let library = Dl.dlopen ~filename:Sys.argv.(1) ~flags:[Dl.RTLD_NOW]
let bind name signature = foreign ~from:library ("bench_" ^ name) signature

let measure name ?(count = 20000) call =
  let best = ref infinity in
  for _ = 1 to 20 do
    let start = Unix.gettimeofday () in
    for _ = 1 to count do call () done;
    best := Stdlib.min !best ((Unix.gettimeofday () -. start) /. float_of_int count *. 1e9)
  done;
  Printf.printf "%s %f\n" name !best

type pair
let pair : pair structure typ = structure "pair"
let x = field pair "x" double
let y = field pair "y" double
let () = seal pair

let i = int
let () =
  let f = bind "int0" (void @-> returning i) in
  measure "int0" (fun () -> ignore (f ()));
  let f = bind "int1" (i @-> returning i) in
  measure "int1" (fun () -> ignore (f 1));
  let f = bind "int3" (i @-> i @-> i @-> returning i) in
  measure "int3" (fun () -> ignore (f 1 2 3));
  let f = bind "int5" (i @-> i @-> i @-> i @-> i @-> returning i) in
  measure "int5" (fun () -> ignore (f 1 2 3 4 5));
  let f = bind "int8" (i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> returning i) in
  measure "int8" (fun () -> ignore (f 1 2 3 4 5 6 7 8));
  let f = bind "int10"
      (i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> returning i) in
  measure "int10" (fun () -> ignore (f 1 2 3 4 5 6 7 8 9 10));
  let f = bind "int15"
      (i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i @-> i
       @-> returning i) in
  measure "int15" (fun () -> ignore (f 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15));
  let f = bind "double3" (double @-> double @-> double @-> returning double) in
  measure "double3" (fun () -> ignore (f 1. 2. 3.));
  let f = bind "swap" (pair @-> double @-> returning pair) in
  let value = make pair in
  setf value x 1.;
  setf value y 2.;
  measure "swap" (fun () -> ignore (f value 3.));
  let f = bind "string" (string @-> returning i) in
  measure "string" (fun () -> ignore (f "nine text"));
  let compare_type = ptr int @-> ptr int @-> returning int in
  let fill = bind "fill" (ptr int @-> size_t @-> returning void) in
  let sort = bind "sort"
      (ptr int @-> size_t @-> size_t @-> funptr compare_type @-> returning void) in
  let numbers = CArray.make int 1000 in
  let start = CArray.start numbers in
  let thousand = Unsigned.Size_t.of_int 1000 and four = Unsigned.Size_t.of_int 4 in
  let ascending a b = Stdlib.compare (!@a : int) !@b in
  measure "sort" ~count:3 (fun () -> fill start thousand; sort start thousand four ascending);
  for i = 1 to 999 do
    assert (CArray.get numbers (i - 1) <= CArray.get numbers i)
  done
